// SPDX-FileCopyrightText: 2026 The Aiguilleur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works with the sandbox through the official client for Go; run by run.sh, with an ovh.conf in the present folder.
package main

import (
	"fmt"
	"os"
	"time"

	"github.com/ovh/go-ovh/ovh"
)

type number struct {
	ServiceName string `json:"serviceName"`
	FeatureType string `json:"featureType"`
	Description string `json:"description"`
}

type task struct {
	TaskID int64  `json:"taskId"`
	Status string `json:"status"`
}

func changeType(client *ovh.Client, group, service, featureType string) error {
	path := fmt.Sprintf("/telephony/%s/number/%s", group, service)
	var now task
	if err := client.Post(path+"/changeFeatureType", map[string]string{"featureType": featureType}, &now); err != nil {
		return err
	}
	for now.Status == "todo" || now.Status == "doing" {
		time.Sleep(100 * time.Millisecond)
		if err := client.Get(fmt.Sprintf("/telephony/%s/service/%s/task/%d", group, service, now.TaskID), &now); err != nil {
			return err
		}
	}
	var after number
	if err := client.Get(path, &after); err != nil {
		return err
	}
	if now.Status != "done" || after.FeatureType != featureType {
		return fmt.Errorf("the task ended as %s and %s is %s", now.Status, service, after.FeatureType)
	}
	return nil
}

func listNumbers(client *ovh.Client) (groups []string, numbers []number, err error) {
	if err = client.Get("/telephony", &groups); err != nil {
		return
	}
	for _, group := range groups {
		var services []string
		if err = client.Get("/telephony/"+group+"/number", &services); err != nil {
			return
		}
		for _, service := range services {
			var one number
			if err = client.Get("/telephony/"+group+"/number/"+service, &one); err != nil {
				return
			}
			fmt.Printf("  %s  %s  %-28s %s\n", group, one.ServiceName, one.FeatureType, one.Description)
			numbers = append(numbers, one)
		}
	}
	return
}

func run() error {
	client, err := ovh.NewDefaultClient()
	if err != nil {
		return err
	}
	groups, numbers, err := listNumbers(client)
	if err != nil {
		return err
	}
	if len(numbers) != 12 {
		return fmt.Errorf("%d numbers, 12 expected", len(numbers))
	}
	path := "/telephony/" + groups[0] + "/number/" + numbers[0].ServiceName
	if err := client.Put(path, map[string]string{"description": "Numéro d’été <&>"}, nil); err != nil {
		return err
	}
	for _, featureType := range []string{"svi", "redirect"} {
		if err := changeType(client, groups[0], numbers[0].ServiceName, featureType); err != nil {
			return err
		}
	}
	err = client.Get("/telephony/zz0-ovh-1", nil)
	if refusal, ok := err.(*ovh.APIError); !ok || refusal.Code != 404 || refusal.Message != "This service does not exist" {
		return fmt.Errorf("refusal: %v", err)
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, " ", err)
		os.Exit(1)
	}
}
